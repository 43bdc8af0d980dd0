const REMEMBERED = 500;

/** The notices that were heard: the server delivers each at least once. */
export class RecentNotices {
  private readonly ids = new Set<string>();

  isNew(notice_id: string): boolean {
    if (this.ids.has(notice_id)) return false;
    this.ids.add(notice_id);
    if (this.ids.size > REMEMBERED) this.ids.delete(this.ids.values().next().value!);
    return true;
  }
}
