import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { confirmLabel, organisationChoices, profile, saveLabels, saveOffers, saveProfile } from '@/api/people'
import type { LabelDraft, NamedChoice, OfferDraft, Profile, ProfileDraft } from '@/api/shapes'
import { useSession } from './useSession'
import { useSubmit } from './useSubmit'

/** The lists that an organisation's forms choose from, in the reader's language. */
export function useOrganisationChoices() {
  const { locale } = useI18n()
  const { data } = useQuery({ queryKey: ['organisation choices'], queryFn: organisationChoices, staleTime: Infinity })
  const word = (list: NamedChoice[] | undefined, code: string) => {
    const found = list?.find((c) => c.code === code)
    return found ? (locale.value === 'zh' ? found.zh : found.en) : code
  }
  return {
    choices: data,
    label: (code: string) => word(data.value?.labels, code),
    service: (code: string) => word(data.value?.services, code),
    parks: (region: string) => (data.value?.parks ?? []).filter((p) => p.region === region),
  }
}

/** What one organisation says of itself; asked once, and offered to every form that needs it. */
export function useProfile(id: MaybeRefOrGetter<string | undefined>) {
  const queries = useQueryClient()
  const { own, may } = useSession()
  const key = computed(() => ['profile', toValue(id), own.value])
  const { data, isPending, error, refetch } = useQuery({ queryKey: key, queryFn: () => profile(toValue(id)!), enabled: computed(() => !!toValue(id)) })
  const step = <B>(act: (body: B, key: string) => Promise<Profile>) =>
    useSubmit(async (body: B, once) => {
      const saved = await act(body, once)
      queries.setQueryData(key.value, saved)
      return saved
    })
  return {
    profile: data, waiting: isPending, error, again: refetch,
    mine: computed(() => !!toValue(id) && toValue(id) === own.value),
    edits: computed(() => toValue(id) === own.value && may('EDIT_PROFILE')),
    saving: step((b: ProfileDraft, once) => saveProfile(toValue(id)!, b, once)),
    labelling: step((b: LabelDraft[], once) => saveLabels(toValue(id)!, b, once)),
    offering: step((b: OfferDraft[], once) => saveOffers(toValue(id)!, b, once)),
    confirming: step((label: string, once) => confirmLabel(toValue(id)!, label, once)),
  }
}
