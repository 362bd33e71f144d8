import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The first chart of a run loads the chart library, which takes a second or two outside a build.
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
