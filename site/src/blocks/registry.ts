import AccordionBlock from './AccordionBlock/AccordionBlock.astro';
import { accordionBlock } from './AccordionBlock/accordion-block.ts';
import CalloutBlock from './CalloutBlock/CalloutBlock.astro';
import { calloutBlock } from './CalloutBlock/callout-block.ts';
import ChartBlock from './ChartBlock/ChartBlock.astro';
import { chartBlock } from './ChartBlock/chart-block.ts';
import DownloadsBlock from './DownloadsBlock/DownloadsBlock.astro';
import { downloadsBlock } from './DownloadsBlock/downloads-block.ts';
import ImageBlock from './ImageBlock/ImageBlock.astro';
import { imageBlock } from './ImageBlock/image-block.ts';
import QuoteBlock from './QuoteBlock/QuoteBlock.astro';
import { quoteBlock } from './QuoteBlock/quote-block.ts';
import RelatedBlock from './RelatedBlock/RelatedBlock.astro';
import { relatedBlock } from './RelatedBlock/related-block.ts';
import RichTextBlock from './RichTextBlock/RichTextBlock.astro';
import { richTextBlock } from './RichTextBlock/rich-text-block.ts';
import SpeakersBlock from './SpeakersBlock/SpeakersBlock.astro';
import { speakersBlock } from './SpeakersBlock/speakers-block.ts';
import TimelineBlock from './TimelineBlock/TimelineBlock.astro';
import { timelineBlock } from './TimelineBlock/timeline-block.ts';
import VideoBlock from './VideoBlock/VideoBlock.astro';
import { videoBlock } from './VideoBlock/video-block.ts';
import { block, type Block } from './block.ts';
import type { SectionOf, SectionType } from './section.ts';

/** Every kind of section that the CMS offers; one that is missing here fails the type check. */
export const blocks = {
  ComponentSectionsAccordion: block(accordionBlock, AccordionBlock),
  ComponentSectionsCallout: block(calloutBlock, CalloutBlock),
  ComponentSectionsChart: block(chartBlock, ChartBlock),
  ComponentSectionsDownloads: block(downloadsBlock, DownloadsBlock),
  ComponentSectionsImage: block(imageBlock, ImageBlock),
  ComponentSectionsQuote: block(quoteBlock, QuoteBlock),
  ComponentSectionsRelated: block(relatedBlock, RelatedBlock),
  ComponentSectionsRichText: block(richTextBlock, RichTextBlock),
  ComponentSectionsSpeakers: block(speakersBlock, SpeakersBlock),
  ComponentSectionsTimeline: block(timelineBlock, TimelineBlock),
  ComponentSectionsVideo: block(videoBlock, VideoBlock),
} satisfies { readonly [Type in SectionType]: Block<SectionOf<Type>> };
