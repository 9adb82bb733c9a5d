import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { HandOver } from './hand-over';
import { SecondPair } from './second-pair';

/** The page of the settings about colleagues: a second pair of eyes, and handing over. */
export function WorkingTogether() {
  return (
    <Page.Protect permissions={[{ action: 'admin::users.update', subject: null }]}>
      <Page.Title>Working together</Page.Title>
      <Page.Main>
        <Layouts.Header
          title="Working together"
          subtitle="Who looks at what before it goes out, and who goes on when somebody leaves."
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Section
              title="Second pair of eyes"
              text="For the kinds that you tick, whoever changed a draft last cannot publish it: somebody else looks at it first. At least two people need a role that publishes the kind. A notice on every page is part of the site."
            >
              <SecondPair />
            </Section>
            <Section
              title="Somebody leaves"
              text="Gives what they have written, and what they have asked for, to a colleague, who can go on with it, and deactivates their account. They are signed out at once. What is public stays public."
            >
              <HandOver />
            </Section>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Section({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="filterShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta" fontWeight="bold">
          {title}
        </Typography>
        <Typography>{text}</Typography>
        {children}
      </Flex>
    </Box>
  );
}
