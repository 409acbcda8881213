import {useEffect, useRef, useState} from 'react';
import {Button, DropZone, FileTrigger, Text, isFileDropItem, isTextDropItem} from 'react-aria-components';
import {pastedFiles, pastedTable} from './pastedTable';

const kinds = ['.csv', '.tsv', '.txt', '.xlsx', '.parquet', '.json', 'text/csv', 'text/plain'];

/** Choose, drop or paste files, several at once. They are read on this device; nothing is sent anywhere. */
export function FileDrop({onFiles}: {onFiles: (files: readonly File[]) => void}) {
  const [isPasting, setIsPasting] = useState(false);
  usePaste(onFiles);
  return (
    <>
      <DropZone
        className="drop"
        onDrop={(event) => {
          const files = event.items.filter(isFileDropItem).map((item) => item.getFile());
          const texts = event.items.filter(isTextDropItem).filter((item) => item.types.has('text/plain'));
          const tables = texts.map(async (item) => pastedTable(await item.getText('text/plain')));
          void Promise.all([...files, ...tables]).then((items) => {
            const ready = items.filter((item) => item !== null);
            if (ready.length > 0) onFiles(ready);
          });
        }}
      >
        <Text slot="label">Drop workforce or caseload files here, or </Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={kinds}
          onSelect={(list) => {
            if (list && list.length > 0) onFiles([...list]);
          }}
        >
          <Button className="button button-primary">Choose files</Button>
        </FileTrigger>{' '}
        <Button className="button" aria-expanded={isPasting} onPress={() => setIsPasting(!isPasting)}>
          Paste a table
        </Button>
        <p className="small muted">
          CSV, TSV, semicolon or pipe separated, Excel, Parquet; census tables; mapping files. Told by what is in them,
          not by name. Read on this device, in this page: nothing is uploaded, and closing the tab forgets it.
        </p>
      </DropZone>
      {isPasting && (
        <PasteBox
          onFile={(file) => {
            setIsPasting(false);
            onFiles([file]);
          }}
        />
      )}
    </>
  );
}

/** A table copied in a spreadsheet may be pasted anywhere on the page where no text is being typed. */
function usePaste(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null;
      if (event.defaultPrevented || isTyping || !event.clipboardData) return;
      const files = pastedFiles(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}

function PasteBox({onFile}: {onFile: (file: File) => void}) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const table = pastedTable(text);
  return (
    <div className="paste-box">
      <label htmlFor="pasted-table">Copy the cells in your spreadsheet, headings among them, and paste them here</label>
      <textarea
        id="pasted-table"
        ref={field}
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        className="button button-primary"
        aria-disabled={table === null}
        onPress={() => {
          if (table) onFile(table);
        }}
      >
        Read the pasted table
      </Button>
      {text.trim() !== '' && table === null && (
        <p className="small">This is one cell or one line: a table needs a row of headings and rows below it.</p>
      )}
    </div>
  );
}
