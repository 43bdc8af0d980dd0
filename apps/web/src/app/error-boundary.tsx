import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui';

/** In the place of a page that broke: what happened, and a way on. What was typed and sent is kept. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert" className="mx-auto flex h-full max-w-md flex-col items-start justify-center gap-4 p-6">
        <h1 className="text-xl font-semibold">This page broke</h1>
        <p className="text-muted wrap-anywhere">
          Your conversation is kept on the server. Load the page again to go on. ({error.message})
        </p>
        <Button look="primary" onClick={() => location.reload()}>
          Load again
        </Button>
      </div>
    );
  }
}
