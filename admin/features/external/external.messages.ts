import { defineMessages } from '../../kernel/messages.js';

export const externalMessages = defineMessages({
  id: {
    external: {
      title: 'Pihak dari luar, lewat tautan',
      body: 'Orang tanpa akun menjawab lewat tautan sekali pakai. Tautan dikirim ketika pengumpulan umpan balik dimulai.',
      nobody: 'Belum ada pihak luar yang diminta.',
      invite: 'Undang pihak luar',
      invited: 'Undangan tercatat.',
      name: 'Nama',
      email: 'Alamat surel',
      affiliation: 'Dari mana dan bagaimana bekerja sama',
      sent_on: 'Tautan dikirim %{day}',
      waits: 'Tautan dikirim ketika pengumpulan dimulai',
      renew: 'Kirim tautan baru',
      renew_question: 'Tautan lama tidak berlaku lagi.',
      renewed: 'Tautan baru masuk antrean surat.',
      withdraw: 'Tarik undangan',
      withdraw_question: 'Undangan dan tautannya dihapus.',
      withdrawn: 'Undangan ditarik.',
    },
  },
  en: {
    external: {
      title: 'People from outside, by link',
      body: 'People without an account answer by a one-time link. It is sent when feedback begins to be collected.',
      nobody: 'Nobody from outside is asked yet.',
      invite: 'Invite from outside',
      invited: 'The invitation is recorded.',
      name: 'Name',
      email: 'Mail address',
      affiliation: 'Where from and how you work together',
      sent_on: 'Link sent %{day}',
      waits: 'The link is sent when collecting begins',
      renew: 'Send a new link',
      renew_question: 'The old link will no longer work.',
      renewed: 'The new link is on its way.',
      withdraw: 'Withdraw',
      withdraw_question: 'The invitation and its link are deleted.',
      withdrawn: 'The invitation is withdrawn.',
    },
  },
});
