import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useAnnounce } from '../program/announcer';
import { useProgram } from '../program/program';
import { Button } from '../ui/button';

type CopyButtonProps = {
  readonly label: string;
  readonly text: string;
  readonly copied: (seconds: number) => string;
  readonly notCopied: string;
};

/** Copies something for a while, and says so. */
export function CopyButton({ label, text, copied, notCopied }: CopyButtonProps) {
  const announce = useAnnounce();
  const { main } = useProgram();
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const result = await main['clipboard.copy-for-a-while']({ text });
    const words = result.ok ? copied(result.value.seconds) : notCopied;
    setTold(words);
    announce(words);
  };
  return (
    <>
      <Button small icon={<Copy size={15} aria-hidden />} onPress={() => void copy()}>
        {label}
      </Button>
      {told !== '' && <span className="small muted">{told}</span>}
    </>
  );
}
