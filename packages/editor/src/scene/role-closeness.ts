/** How near a role is to another, as a scene needs it. */
export interface NearRole {
  readonly role: string;
  readonly closeness: number;
  /** Near enough to draw a line where no move is declared. */
  readonly viable: boolean;
}

/** The nearest roles of a role and those its moves lead to, nearest first. */
export type Nearness = (role: string) => readonly NearRole[];
