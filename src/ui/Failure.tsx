import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown in place of a part that failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a mistake in one part from emptying the whole page. */
export class Failure extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
