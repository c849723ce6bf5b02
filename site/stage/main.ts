import { RunDrawing } from './element.ts';

customElements.define('run-drawing', RunDrawing);
