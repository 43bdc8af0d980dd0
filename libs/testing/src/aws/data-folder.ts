import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderBusy } from './emulator.errors';

/** A folder that belongs to this process until it is let go, or the process ends however it ends. */
export class DataFolder {
  private constructor(
    private readonly folder: string,
    private readonly lock: DatabaseSync,
  ) {}

  /** Creates the folder when need be. Throws `DataFolderBusy`. */
  static take(folder: string): DataFolder {
    mkdirSync(folder, { recursive: true });
    const lock = new DatabaseSync(join(folder, 'lock.db'));
    try {
      // The operating system drops this lock with the process, which a file with a process id in it cannot promise.
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw new DataFolderBusy(folder, error);
    }
    return new DataFolder(folder, lock);
  }

  sub(name: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  letGo(): void {
    this.lock.close();
  }
}
