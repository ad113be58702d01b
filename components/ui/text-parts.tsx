type TextPartsProps = {
  parts: readonly { readonly text: string; readonly strong: boolean }[];
};

/** A computed sentence; its strong stretches carry the answer. */
export function TextParts({ parts }: TextPartsProps) {
  return (
    <>
      {parts.map(({ text, strong }, index) =>
        strong ? <strong key={index}>{text}</strong> : text,
      )}
    </>
  );
}
