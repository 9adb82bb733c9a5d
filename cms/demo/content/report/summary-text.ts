/** The summary of the report, in Markdown: printed, read aloud, and used as the transcript of the audio. */
export const summaryText = `
A national engagement asked people all over Scotland about the future of mental health recovery. This is a summary of what they said.

## What we heard

Attitudes have changed for the better. People gave many examples of support that helps them to recover. But recovery is not yet part of the everyday work of mental health services. Good support is patchy. There is a lot to do.

## The vision

People want a mental health system that:

1. takes a whole person approach
2. truly values lived experience, in every part
3. has peer support built in
4. is easy to reach and to find your way through
5. offers more support and choice in the community
6. tackles inequality and helps to make society fairer.

## What needs to happen

Four actions will take us there.

1. Champion the value of lived experience and peer support.
2. Join up the parts of the mental health system.
3. Learn from good practice, in Scotland and further afield.
4. Influence those who decide, and make support for recovery visible.

## What happens next

The findings are shared with the Scottish Government, with everyone who took part, and through networks. A refreshed vision and strategy for recovery will be agreed. A strategic plan will then say how people, organisations and services are to be supported.

## If you need to talk now

Samaritans: call 116 123, free, day and night. NHS 24: call 111, day and night. Breathing Space: call 0800 83 85 87, Monday to Thursday 6 pm to 2 am, and from Friday 6 pm to Monday 6 am. Shout: text 85258, day and night. If life is in danger, call 999.
`;
