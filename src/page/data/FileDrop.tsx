import {Button, DropZone, FileTrigger, Text, isFileDropItem} from 'react-aria-components';

/** Choose or drop files. They are read on this device; nothing is sent anywhere. */
export function FileDrop({onFiles}: {onFiles: (files: readonly File[]) => void}) {
  return (
    <DropZone
      className="drop"
      onDrop={(event) => {
        const files = event.items.filter(isFileDropItem).map((item) => item.getFile());
        void Promise.all(files).then((ready) => {
          if (ready.length > 0) onFiles(ready);
        });
      }}
    >
      <Text slot="label">Drop a workforce or a caseload CSV here, or </Text>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/plain']}
        onSelect={(list) => {
          if (list && list.length > 0) onFiles([...list]);
        }}
      >
        <Button className="button button-primary">Choose files</Button>
      </FileTrigger>
      <p className="small muted">
        CSV, TSV, semicolon or pipe separated. Read on this device, in this page: nothing is uploaded, and closing the
        tab forgets it.
      </p>
    </DropZone>
  );
}
