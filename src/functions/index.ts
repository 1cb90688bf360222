import { functions } from '../catalog/functions';
import { register } from '../excel/custom-functions';

register(functions);
