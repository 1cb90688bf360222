import { useCallback, useEffect, useState } from 'react';
import type { SheetDefinition } from '../define/sheet/definition';
import { policiesOf, statesIn, versionSaid } from '../define/sheet/policy-state';
import { toProblem, type WorkbookProblem } from '../excel/problem';
import type { Workbook } from '../excel/workbook';
import type { WorkbookPolicy } from './draft';

/** What the workbook's Policy sheet says for a sheet; nothing where there is none. */
export async function workbookPolicy(
  workbook: Workbook,
  definition: SheetDefinition,
  signal?: AbortSignal,
): Promise<WorkbookPolicy> {
  const policies = policiesOf(definition);
  if (policies.length === 0) return NONE;
  const [held] = await workbook.policySheets({ signal });
  if (!held?.holds) return NONE;
  return { policies: statesIn(policies, held), policyVersion: versionSaid(held) };
}

const NONE: WorkbookPolicy = {};

interface Reading {
  /** Null until it has been read. */
  readonly policy: WorkbookPolicy | null;
  readonly problem: WorkbookProblem | null;
  readonly readAgain: () => void;
}

/** Reads the workbook's policy when a sheet is opened. */
export function useWorkbookPolicy(workbook: Workbook, definition: SheetDefinition): Reading {
  const [policy, setPolicy] = useState<WorkbookPolicy | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    workbookPolicy(workbook, definition).then(
      (read) => wanted && (setPolicy(read), setProblem(null)),
      (error: unknown) => wanted && setProblem(toProblem(error)),
    );
    return () => {
      wanted = false;
    };
  }, [workbook, definition, asked]);
  const readAgain = useCallback(() => setAsked((count) => count + 1), []);
  return { policy, problem, readAgain };
}
