/** Captions as a browser shows them: WebVTT, in UTF-8. */

/** Whether these bytes are WebVTT with at least one line to show: the signature, and an arrow between two times. */
export function isCaptions(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return (
      /^WEBVTT(?:[ \t][^\r\n]*)?(?:\r\n|\r|\n)/.test(text) && /^[\d:.]+[ \t]+-->[ \t]+[\d:.]+/m.test(text)
    );
  } catch {
    return false;
  }
}
