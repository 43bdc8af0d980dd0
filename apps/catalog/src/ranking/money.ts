export { money } from '@talknshop/contracts';
