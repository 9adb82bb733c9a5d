import { Widget } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Nothing, Small, To } from '../home-page/parts';
import { momentInWords } from '../home-page/words-of-time';
import { Quote } from '../quote';
import type { NoticeAnswer } from './notice-answer';
import { noticeInWords } from './notice-in-words';
import { TakeOff } from './take-off';
import { useNotice } from './use-notice';
import { WriteNotice } from './write-notice';

const SITE = '/content-manager/single-types/api::site.site';

/** The notice on every page, since when it is there; putting one up, changing it, taking it off. */
export function NoticeWidget() {
  const { answer, isHidden, failed, change } = useNotice();
  const [open, setOpen] = useState<'write' | 'take off'>();
  const close = () => setOpen(undefined);
  if (isHidden) return <Nothing />;
  if (!answer) return failed ? <Widget.Error /> : <Widget.Loading />;
  if (!answer.isPublished) return <NotPublished />;
  const { notice, mayChange } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {notice && <Shown {...answer} />}
      <Typography role="status" fontWeight="semiBold">
        {failed ? 'This CMS does not answer just now.' : noticeInWords(answer)}
      </Typography>
      {mayChange ? (
        <Flex gap={2} wrap="wrap">
          <Button variant={notice ? 'secondary' : 'default'} onClick={() => setOpen('write')}>
            {notice ? 'Change it' : 'Put up a notice'}
          </Button>
          {notice && (
            <Button variant="danger-light" onClick={() => setOpen('take off')}>
              Take it off
            </Button>
          )}
        </Flex>
      ) : (
        <Small>Whoever may publish the site can change this.</Small>
      )}
      {open === 'write' && <WriteNotice answer={answer} change={change} close={close} />}
      {open === 'take off' && <TakeOff answer={answer} change={change} close={close} />}
    </Flex>
  );
}

function NotPublished() {
  return (
    <Typography>
      The site is not published yet. Its first notice is part of <To href={SITE}>the site</To>.
    </Typography>
  );
}

function Shown({ notice, putUp }: NoticeAnswer) {
  if (!notice) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Quote>{notice.text}</Quote>
      {notice.link && <Small>{`With a link: ${notice.link.text}`}</Small>}
      {putUp && <Small>{`Put up ${momentInWords(putUp.at)}${putUp.by === '' ? '' : ` by ${putUp.by}`}.`}</Small>}
    </Flex>
  );
}
