import '@digdir/designsystemet-theme';
import '@digdir/designsystemet-css';
import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element with id "app"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
