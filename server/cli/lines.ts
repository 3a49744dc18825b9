/** A line without its line feed; `bytes` is missing if it is longer than allowed. */
export interface ByteLine {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes into lines as they arrive. A last line needs no line feed. Bytes are joined once per line, so a
 * very long line costs no more than its length; one above `limit` is passed over without being kept.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let line = new LineBuffer(1, limit);
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      yield line.finish(chunk.subarray(from, to));
      line = new LineBuffer(line.number + 1, limit);
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.length > 0) yield line.finish();
}

class LineBuffer {
  length = 0;
  private pieces: Uint8Array[] = [];

  constructor(
    readonly number: number,
    private readonly limit: number,
  ) {}

  add(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length > this.limit) this.pieces = [];
    else this.pieces.push(piece);
  }

  finish(piece: Uint8Array = new Uint8Array()): ByteLine {
    this.add(piece);
    const bytes = this.length > this.limit ? undefined : Buffer.concat(this.pieces, this.length);
    return { number: this.number, bytes };
  }
}
