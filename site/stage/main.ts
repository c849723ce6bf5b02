import { FrameDock } from './dock.ts';
import { RunDrawing } from './element.ts';

customElements.define('run-drawing', RunDrawing);
customElements.define('frame-dock', FrameDock);
