import { addThemeSwitch } from './theme.ts';

addThemeSwitch();
