'use strict';

/* What is typed here may be a password, so nothing is kept after the page is closed. */
function forgetfulStorage() {
  const kept = new Map();
  return {
    get length() { return kept.size; },
    getItem: (key) => (kept.has(key) ? kept.get(key) : null),
    setItem: (key, value) => { kept.set(key, String(value)); },
    removeItem: (key) => { kept.delete(key); },
    clear: () => { kept.clear(); },
  };
}

async function ask(body) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function showSession() {
  const line = document.getElementById('session');
  try {
    const answer = await ask({
      query: '{ me { account { firstName lastName username } roles { role } } }',
    });
    const me = answer.data && answer.data.me;
    line.textContent = me
      ? `Signed in as ${me.account.firstName} ${me.account.lastName} (${me.account.username}): ` +
        [...new Set(me.roles.map((held) => held.role))].join(', ')
      : 'Not signed in. Run the first tab, with your user name and password as variables.';
  } catch (error) {
    line.textContent = 'The server does not answer.';
  }
}

/* Just after a change of tab GraphiQL still names the operation of the tab before. */
function asWritten({ operationName, ...params }) {
  const named = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(params.query);
  return named ? { ...params, operationName } : params;
}

async function fetcher(params) {
  const answer = await ask(asWritten(params));
  if (/\bmutation\b/.test(params.query)) {
    showSession();
  }
  return answer;
}

function tabs(example) {
  return example.tabs.map((tab) => ({
    query: `# ${tab.title}\n${tab.query.join('\n')}\n`,
    variables: JSON.stringify(tab.variables || {}, null, 2),
    headers: null,
  }));
}

async function start() {
  const { examples } = await (await fetch('/graphiql/examples.json')).json();
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const choice = document.getElementById('examples');
  examples.forEach((example, index) => choice.add(new Option(example.role, String(index))));

  function show() {
    root.render(
      React.createElement(GraphiQL, {
        key: choice.value,
        fetcher,
        storage: forgetfulStorage(),
        defaultTabs: tabs(examples[Number(choice.value)]),
        defaultEditorToolsVisibility: 'variables',
        isHeadersEditorEnabled: false,
        shouldPersistHeaders: false,
      }),
    );
  }

  choice.addEventListener('change', show);
  show();
  showSession();
}

start();
