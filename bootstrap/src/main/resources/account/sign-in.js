'use strict';

const login = document.getElementById('login');
const password = document.getElementById('password');
const resetLogin = document.getElementById('reset-login');
const done = document.getElementById('done');

letShow(document.getElementById('show'), [password]);

onSubmit(document.getElementById('sign-in'), async () => {
  const answer = await send(
    'mutation ($input: SignInInput!) { signIn(input: $input) { me { authenticatedAt } problems { message path } } }',
    { login: login.value, password: password.value });
  if (answer.problems.length) {
    showProblems(answer.problems, '');
    return;
  }
  window.location.assign('/graphiql');
});

onSubmit(document.getElementById('reset'), async () => {
  const answer = await send(
    'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { problems { message path } } }',
    { login: resetLogin.value });
  if (answer.problems.length) {
    showProblems(answer.problems, 'reset-');
    return;
  }
  done.textContent = 'If there is such an account, a link is on its way to its e-mail address.';
  done.hidden = false;
  done.focus();
});
