import { runCli } from "../../src/cli/run-cli.js";

export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CaptureOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both streams are terminals. */
  readonly terminal?: boolean;
}

/** Runs the command line in this process and keeps what it says. */
export async function runCaptured(args: readonly string[], options: CaptureOptions = {}): Promise<Captured> {
  const { env = {}, terminal = false } = options;
  let out = "";
  let err = "";
  const code = await runCli(args, {
    stdout: {
      write: (text: string) => {
        out += text;
      },
      isTTY: terminal,
      columns: 80,
    },
    stderr: {
      write: (text: string) => {
        err += text;
      },
      isTTY: terminal,
    },
    env,
  });
  return { code, out, err };
}
