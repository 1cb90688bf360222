import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says what changed to those who do not see it. Stays on the page: a region that appears with its text is not read. */
export function Announcer({ message }: { readonly message: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {message}
    </div>
  );
}
