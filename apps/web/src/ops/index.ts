export { OpsPage, type OpsPageProps } from './ops-page';
