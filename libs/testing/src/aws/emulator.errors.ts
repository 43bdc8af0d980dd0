/** An emulator could not start because something else listens where it should. */
export class PortBusy extends Error {
  readonly code = 'port_busy';

  constructor(
    readonly emulator: string,
    readonly port: number,
    cause: unknown,
  ) {
    super(`port ${port}, meant for ${emulator}, is used by another program: stop that one or choose another port`, {
      cause,
    });
    this.name = 'PortBusy';
  }
}

/** The folder of an emulator's data is in use by another process. */
export class DataFolderBusy extends Error {
  readonly code = 'data_folder_busy';

  constructor(
    readonly folder: string,
    cause: unknown,
  ) {
    super(`${folder} is used by another process: stop that one or choose another folder`, { cause });
    this.name = 'DataFolderBusy';
  }
}
