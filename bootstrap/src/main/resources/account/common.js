'use strict';

/* What both pages share: sending a mutation, and telling what is wrong in words and in order. */
async function send(query, input) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = await response.json();
  if (!answer.data) {
    throw new Error(answer.errors && answer.errors.length ? answer.errors[0].message : '');
  }
  return Object.values(answer.data)[0];
}

function clearProblems() {
  const box = document.getElementById('problems');
  box.hidden = true;
  box.querySelector('ul').replaceChildren();
  for (const field of document.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
  }
}

function showProblems(problems, prefix) {
  const box = document.getElementById('problems');
  const list = box.querySelector('ul');
  for (const problem of problems) {
    const item = document.createElement('li');
    const field = document.getElementById(prefix + problem.path[problem.path.length - 1]);
    if (field) {
      const link = document.createElement('a');
      link.href = '#' + field.id;
      link.textContent = problem.message;
      link.addEventListener('click', (event) => { event.preventDefault(); field.focus(); });
      field.setAttribute('aria-invalid', 'true');
      item.append(link);
    } else {
      item.textContent = problem.message;
    }
    list.append(item);
  }
  box.hidden = false;
  box.focus();
}

function onSubmit(form, work) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    clearProblems();
    try {
      await work();
    } catch (error) {
      showProblems([{ message: error.message || 'The server does not answer. Try again.', path: ['none'] }], '');
    } finally {
      button.disabled = false;
    }
  });
}

function letShow(checkbox, fields) {
  checkbox.addEventListener('change', () => {
    for (const field of fields) {
      field.type = checkbox.checked ? 'text' : 'password';
    }
  });
}
