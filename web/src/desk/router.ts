import { createRouter, createWebHistory } from 'vue-router';
import TasksPage from './pages/TasksPage.vue';

export const router = createRouter({
  history: createWebHistory('/desk/'),
  routes: [
    { path: '/', name: 'tasks', component: TasksPage },
    { path: '/list/:noun', name: 'list', component: () => import('./pages/ListPage.vue') },
    { path: '/item/:noun/:id', name: 'item', component: () => import('./pages/ItemPage.vue') },
    { path: '/do/:name', name: 'do', component: () => import('./pages/DoPage.vue') },
    { path: '/import/:purpose', name: 'import',
      component: () => import('./pages/ImportPage.vue') },
    { path: '/question/:name', name: 'question',
      component: () => import('./pages/QuestionPage.vue') },
    { path: '/calendar', name: 'calendar', component: () => import('./pages/CalendarPage.vue') },
    { path: '/space', name: 'space', component: () => import('./rooms/SpacePage.vue') },
    { path: '/room/:id', name: 'room', component: () => import('./rooms/RoomPage.vue') },
    { path: '/password', name: 'password', component: () => import('./pages/PasswordPage.vue') },
    { path: '/journal', name: 'journal', component: () => import('./pages/JournalPage.vue') },
    { path: '/:rest(.*)*', name: 'none', component: () => import('./pages/NonePage.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});
