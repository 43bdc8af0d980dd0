export { SilentObserver } from './testing/silent.observer';
