import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { i18n } from './i18n'

const page = (path: string, name: string, component: RouteRecordRaw['component']): RouteRecordRaw =>
  ({ path, name, component, props: true, meta: { title: `titles.${name}` } }) as RouteRecordRaw

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    page('/', 'home', () => import('./pages/HomePage.vue')),
    page('/search', 'search', () => import('./pages/SearchPage.vue')),
    page('/licences/new', 'licenceNew', () => import('./pages/LicenceNewPage.vue')),
    page('/my/licences', 'myLicences', () => import('./pages/MyLicencesPage.vue')),
    page('/licence-notices/:id', 'notice', () => import('./pages/NoticePage.vue')),
    page('/certificates/:id', 'uptake', () => import('./pages/UptakePage.vue')),
    page('/licence-duplicates', 'duplicates', () => import('./pages/DuplicatesPage.vue')),
    page('/licences/:id', 'licence', () => import('./pages/LicencePage.vue')),
    page('/needs/new', 'needNew', () => import('./pages/NeedNewPage.vue')),
    page('/needs/:id/edit', 'needEdit', () => import('./pages/NeedNewPage.vue')),
    page('/my/needs', 'myNeeds', () => import('./pages/MyNeedsPage.vue')),
    page('/needs/:id', 'need', () => import('./pages/NeedPage.vue')),
    page('/financing-needs/new', 'financingNew', () => import('./pages/FinancingNewPage.vue')),
    page('/financing-needs/:id', 'financing', () => import('./pages/FinancingPage.vue')),
    page('/finance-products/new', 'productNew', () => import('./pages/ProductNewPage.vue')),
    page('/finance-products/:id', 'product', () => import('./pages/ProductPage.vue')),
    page('/my/finance', 'myFinance', () => import('./pages/MyFinancePage.vue')),
    page('/condition-needs/new', 'conditionNeedNew', () => import('./pages/PostingNewPage.vue')),
    page('/condition-needs/:id/edit', 'conditionNeedEdit', () => import('./pages/PostingNewPage.vue')),
    page('/condition-needs/:id', 'conditionNeed', () => import('./pages/PostingPage.vue')),
    page('/offers/new', 'offerNew', () => import('./pages/PostingNewPage.vue')),
    page('/offers/:id/edit', 'offerEdit', () => import('./pages/PostingNewPage.vue')),
    page('/offers/:id', 'offer', () => import('./pages/PostingPage.vue')),
    page('/deals', 'deals', () => import('./pages/DealsPage.vue')),
    page('/deals/:id', 'deal', () => import('./pages/DealPage.vue')),
    page('/deals/:id/card/:days', 'dealCard', () => import('./pages/DealCardPage.vue')),
    page('/inbox', 'inbox', () => import('./pages/InboxPage.vue')),
    page('/deals/:id/papers', 'dealPapers', () => import('./pages/DealPapersPage.vue')),
    page('/contracts/:id', 'contract', () => import('./pages/ContractPage.vue')),
    page('/campaigns', 'campaigns', () => import('./pages/CampaignsPage.vue')),
    page('/campaigns/new', 'campaignNew', () => import('./pages/CampaignNewPage.vue')),
    page('/campaigns/:id', 'campaign', () => import('./pages/CampaignPage.vue')),
    page('/scoreboard', 'scoreboard', () => import('./pages/ScoreboardPage.vue')),
    page('/targets', 'targets', () => import('./pages/TargetsPage.vue')),
    page('/chains', 'chains', () => import('./pages/ChainsPage.vue')),
    { ...page('/chains/:id', 'chain', () => import('./pages/ChainPage.vue')), alias: '/chains/:id/map' } as RouteRecordRaw,
    page('/chains/:id/edit', 'chainEdit', () => import('./pages/ChainEditPage.vue')),
    page('/chains/:id/history', 'chainHistory', () => import('./pages/ChainHistoryPage.vue')),
    page('/chains/:id/reasons', 'chainReasons', () => import('./pages/ChainReasonsPage.vue')),
    page('/messages', 'messages', () => import('./pages/MessagesPage.vue')),
    page('/messages/preferences', 'messagePreferences', () => import('./pages/MessagePreferencesPage.vue')),
    page('/unsubscribe/:token', 'unsubscribe', () => import('./pages/UnsubscribePage.vue')),
    page('/deliveries', 'deliveries', () => import('./pages/DeliveriesPage.vue')),
    page('/audit', 'audit', () => import('./pages/AuditPage.vue')),
    page('/contact-looks', 'contactLooks', () => import('./pages/ContactLooksPage.vue')),
    page('/account/data', 'personalData', () => import('./pages/PersonalDataPage.vue')),
    page('/imports', 'imports', () => import('./pages/ImportsPage.vue')),
    page('/stock', 'stock', () => import('./pages/StockPage.vue')),
    page('/stock/new', 'stockNew', () => import('./pages/StockNewPage.vue')),
    page('/stock/tiers', 'stockTiers', () => import('./pages/StockTiersPage.vue')),
    page('/stock/:id', 'stockPatent', () => import('./pages/StockPatentPage.vue')),
    page('/promotions', 'promotions', () => import('./pages/PromotionsPage.vue')),
    page('/promotions/:id', 'promotion', () => import('./pages/PromotionPage.vue')),
    page('/account', 'account', () => import('./pages/AccountPage.vue')),
    page('/members', 'members', () => import('./pages/MembersPage.vue')),
    page('/organisations/:id', 'organisation', () => import('./pages/OrganisationPage.vue')),
    page('/invitations/:token', 'invitation', () => import('./pages/InvitationPage.vue')),
    page('/reset-password', 'forgotPassword', () => import('./pages/ForgotPasswordPage.vue')),
    page('/reset-password/:token', 'resetPassword', () => import('./pages/ResetPasswordPage.vue')),
    page('/directory', 'directory', () => import('./pages/DirectoryPage.vue')),
    page('/register', 'register', () => import('./pages/RegisterPage.vue')),
    page('/registrations', 'registrations', () => import('./pages/RegistrationsPage.vue')),
    page('/sign-in', 'signIn', () => import('./pages/SignInPage.vue')),
    page('/:rest(.*)*', 'missing', () => import('./pages/MissingPage.vue')),
  ],
  scrollBehavior: (to, from, kept) => kept ?? (to.path === from.path ? false : { top: 0 }),
})

/** The window's title: what the page shows (if it has a name of its own), then the portal. */
export function entitle(own?: string): void {
  const { t } = i18n.global
  const title = own ?? t(String(router.currentRoute.value.meta.title ?? 'titles.missing'))
  document.title = `${title} · ${t('name')}`
}
