import {useEffect, useState} from 'react';
import {Button} from 'react-aria-components';
import {LinkIcon} from './icons';

/** Copies the address of what is on screen: it holds the question, never a figure or a row. */
export function CopyLink() {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid('Link copied');
    } catch {
      setSaid('Copy the address from the address bar');
    }
  }
  return (
    <>
      <Button className="button" onPress={() => void copy()}>
        <LinkIcon />
        {said ?? 'Copy link'}
      </Button>
      <span className="visually-hidden" role="status">
        {said ?? ''}
      </span>
    </>
  );
}
