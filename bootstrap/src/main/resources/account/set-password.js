'use strict';

/* The secret leaves the address at once, so that neither history nor a copied address carries it. */
const token = new URLSearchParams(window.location.search).get('token') || '';
window.history.replaceState(null, '', window.location.pathname);

const form = document.getElementById('set-password');
const password = document.getElementById('password');
const again = document.getElementById('again');

letShow(document.getElementById('show'), [password, again]);

onSubmit(form, async () => {
  if (password.value !== again.value) {
    showProblems([{ message: 'The two passwords are not the same.', path: ['again'] }], '');
    return;
  }
  const answer = await send(
    'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { username problems { message path } } }',
    { token, password: password.value });
  if (answer.problems.length) {
    showProblems(answer.problems, '');
    return;
  }
  form.hidden = true;
  document.getElementById('username').textContent = answer.username;
  const done = document.getElementById('done');
  done.hidden = false;
  done.focus();
});
