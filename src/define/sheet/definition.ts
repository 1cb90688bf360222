import type { Text } from '../../core/text';
import type { Finding } from './finding';
import type { SheetInput } from './input';
import type { Need } from './need';
import type { SheetOption } from './option';
import type { Sheet } from './sheet';

/** A finished sheet as it is offered: what it needs, what can be chosen, and how it comes about. */
export interface SheetDefinition {
  readonly id: string;
  readonly title: Text;
  /** One or two sentences: the question it answers. */
  readonly summary: Text;
  readonly needs: readonly Need[];
  readonly options: readonly SheetOption[];
  /** What the owner of the data should know; asks nothing of the input. */
  check(input: SheetInput): readonly Finding[];
  /** Total on input whose findings hold no error. */
  build(input: SheetInput): Sheet;
}
