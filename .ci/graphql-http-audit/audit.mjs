// Runs every audit of graphql-http against the GraphQL endpoint given as the argument, prints each,
// and fails on anything that does not pass, be it MUST, SHOULD or MAY.
import { serverAudits } from 'graphql-http';

const EXPECTED = 61;
const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.mjs URL');
  process.exit(2);
}

let failed = 0;
const audits = serverAudits({ url });
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') {
    console.log(`ok    ${audit.id} ${audit.name}`);
  } else {
    failed += 1;
    console.log(`${result.status.padEnd(5)} ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${audits.length - failed} of ${audits.length} audits pass`);
if (audits.length !== EXPECTED) {
  console.error(`expected ${EXPECTED} audits, found ${audits.length}`);
}
process.exit(failed === 0 && audits.length === EXPECTED ? 0 : 1);
