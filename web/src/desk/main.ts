// The desk: for everyone who works at a table, from purchaser to auditor.
import { createApp } from 'vue';
import { start } from '@/common/start';
import App from './App.vue';
import { router } from './router';
import '@/common/base.css';
import './desk.css';

start(createApp(App).use(router), 'app.desk');
