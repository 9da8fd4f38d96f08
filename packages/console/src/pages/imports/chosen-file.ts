/** The largest file that the service reads. */
const LARGEST = 48 * 1024 * 1024;
const LONGEST_NAME = 120;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES = { csv: 'text/csv', txt: 'text/csv', xlsx: XLSX, xlsm: XLSX } as const;
/** What a file dialog offers. */
export const ACCEPTED = ['.xlsx', '.xlsm', '.csv', '.txt'] as const;

export type FileFault = 'not-a-table' | 'too-large' | 'empty';
export type ContentType = (typeof TYPES)[keyof typeof TYPES];

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
const isKnown = (ending: string): ending is keyof typeof TYPES => Object.hasOwn(TYPES, ending);

/** What the service would refuse anyhow, said before the file is sent; or what is said of the file. */
export const describeFile = ({
  name,
  size,
}: Pick<File, 'name' | 'size'>):
  | { readonly fault: FileFault }
  | { readonly fault: null; readonly fileName: string; readonly contentType: ContentType } => {
  const ending = endingOf(name);
  if (!isKnown(ending)) return { fault: 'not-a-table' };
  if (size === 0) return { fault: 'empty' };
  if (size > LARGEST) return { fault: 'too-large' };
  const fileName =
    name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - ending.length - 1)}.${ending}`;
  return { fault: null, fileName, contentType: TYPES[ending] };
};
