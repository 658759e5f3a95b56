// Opens /graphiql of a started demonstration in a real browser, signs in and runs example queries as a person would.
// Fails when something does not work, when the page breaks its own content security policy or throws, and when any request
// leaves the host.
import { chromium } from 'playwright-core';

const [base, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
if (!base) {
  console.error('usage: node explore.mjs URL [BROWSER]');
  process.exit(2);
}
const PATIENCE = 20_000;
const complaints = [];
const asked = new Set();

const browser = await chromium.launch({
  executablePath,
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

try {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  await context.exposeFunction('complain', (text) => complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.complain(`policy: ${event.violatedDirective} forbids ${event.blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    asked.add(url.pathname);
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== new URL(base).origin) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error of the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(`console: ${message.text()}`);
    }
  });

  const run = async (expected) => {
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response', { hasText: expected }).waitFor();
  };
  const tab = (name) => page.getByRole('tab', { name, exact: true }).click();

  await page.goto(`${base}/graphiql`);
  await page.locator('.graphiql-container').waitFor();
  await page.locator('#session', { hasText: 'Not signed in' }).waitFor();
  console.log('ok    the page opens, and says that nobody is signed in');

  await page.locator('.graphiql-editor-tool .CodeMirror').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    JSON.stringify({ input: { login: 'admin@oakfield.example', password: 'induction-demo' } }),
  );
  await run('maySignUntil');
  await page.locator('#session', { hasText: 'AB_ADMINISTRATOR' }).waitFor();
  console.log('ok    the first tab signs in');

  await tab('Me');
  await run('admin@oakfield.example');
  console.log('ok    an example for everyone runs');

  await page.locator('#examples').selectOption({ label: 'AB administrator or officer' });
  await tab('Ects');
  await run('"totalCount"');
  console.log('ok    an example for a role runs');

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer', { hasText: 'Mutation' }).waitFor();
  console.log('ok    the schema is explained');

  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  if (kept !== 0) {
    complaints.push('the browser keeps what was typed');
  }
} catch (error) {
  complaints.push(String(error.message));
} finally {
  await browser.close();
}

complaints.forEach((complaint) => console.error(`FAIL  ${complaint}`));
console.log(`${asked.size} addresses asked, all of this host: ${complaints.length === 0}`);
process.exit(complaints.length === 0 ? 0 : 1);
