// Replaces the file of that name in Camunda's Tasklist.
export default {
  app: { name: 'Tasks', vendor: 'Followthrough' },
  customScripts: ['scripts/followthrough.js'],
  disableWelcomeMessage: true
};
