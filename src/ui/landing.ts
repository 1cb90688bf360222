import type { FocusEvent } from 'react';

/**
 * A place that takes the focus when a view changes, such as a heading, and is passed over by Tab else. While it has the
 * focus it can be reached by Tab: Office.js looks for the next place among those, and finds none from one that cannot.
 */
export const landing = {
  tabIndex: -1,
  onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    if (target === currentTarget) currentTarget.tabIndex = 0;
  },
  onBlur: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    if (target === currentTarget) currentTarget.tabIndex = -1;
  },
};
