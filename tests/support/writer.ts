// Writes rows until it is killed, and prints the id of each that was acknowledged: node writer.ts LOCATION
import { writeSync } from 'node:fs';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';

const database = await openDatabase(JSON.parse(process.argv[2] ?? ''));
await migrate(database);
print('ready');
for (;;) {
  const { id } = await database.client.$transaction(async (transaction) => {
    const topic = await transaction.topic.create({ data: { slug: crypto.randomUUID() } });
    await transaction.change.create({
      data: { type: 'CREATED', nodeType: 'Topic', nodeId: topic.id },
    });
    return topic;
  });
  print(id);
}

/** At once: what waits in a buffer dies with the process. */
function print(line: string): void {
  writeSync(1, `${line}\n`);
}
