type Block = { readonly members: readonly number[]; readonly middle: number };

/**
 * Where labels want to stand, one above the other, moved apart until each has its height to itself. Labels that
 * get in each other's way share the moving, so that each stays near its own place.
 */
export function spreadLabels(
  wanted: readonly number[],
  height: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const within = (block: Block): Block => {
    const half = (block.members.length * height) / 2;
    return { ...block, middle: Math.max(top + half, Math.min(block.middle, bottom - half)) };
  };
  const blocks: Block[] = [];
  for (const index of order) {
    let block = within({ members: [index], middle: wanted[index] ?? top });
    let above = blocks.at(-1);
    while (above !== undefined && reach(above, height) > block.middle - (block.members.length * height) / 2) {
      blocks.pop();
      block = within(merged(above, block, wanted));
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = [...wanted];
  for (const { members, middle } of blocks) {
    members.forEach((member, rank) => {
      placed[member] = middle + (rank - (members.length - 1) / 2) * height;
    });
  }
  return placed;
}

function reach({ members, middle }: Block, height: number): number {
  return middle + (members.length * height) / 2;
}

function merged(above: Block, below: Block, wanted: readonly number[]): Block {
  const members = [...above.members, ...below.members];
  const sum = members.reduce((total, member) => total + (wanted[member] ?? 0), 0);
  return { members, middle: sum / members.length };
}

/** How many labels there is room for. */
export function labelRoom(height: number, top: number, bottom: number): number {
  return Math.max(0, Math.floor((bottom - top) / height));
}
