import { useState } from 'react';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/fields/text-field';

type CommentDialogProps = {
  readonly comment: string;
  readonly onClose: () => void;
  readonly onDone: (comment: string | undefined) => void;
};

/** The remark on a unit. An empty one takes it away. */
export function CommentDialog({ comment, onClose, onDone }: CommentDialogProps) {
  const say = useSay();
  const [words, setWords] = useState(comment);
  return (
    <Dialog title={say('manuscript.comment.title')} isOpen onClose={onClose}>
      <TextField
        label={say('manuscript.comment.words')}
        hint={say('manuscript.comment.hint')}
        value={words}
        onChange={setWords}
        multiline
        autoFocus
      />
      <div className="row row-end">
        <Button look="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button
          look="primary"
          onPress={() => {
            onDone(words.trim() === '' ? undefined : words);
          }}
        >
          {say('manuscript.comment.done')}
        </Button>
      </div>
    </Dialog>
  );
}
