// The phone: for whoever is on the way, with one hand free.
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { start } from '@/common/start';
import App from './App.vue';
import TodayPage from './pages/TodayPage.vue';
import '@/common/base.css';
import './phone.css';

const router = createRouter({
  history: createWebHistory('/m/'),
  routes: [
    { path: '/', component: TodayPage },
    { path: '/visit/:id', component: () => import('./pages/VisitPage.vue') },
    { path: '/record/:name', component: () => import('./pages/RecordPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
});
start(createApp(App).use(router), 'app.phone');
