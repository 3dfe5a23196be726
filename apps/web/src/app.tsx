import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from './api/query-client.js';
import { LanguageProvider } from './language/language.js';
import { OverduePage } from './pages/overdue/overdue-page.js';
import { CrashGuard } from './parts/crash-guard.js';

/** What every page stands in: the language, the server's answers, and a net under the rendering. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <CrashGuard>
          <OverduePage />
        </CrashGuard>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
