import AccordionBlock from './AccordionBlock.astro';
import CalloutBlock from './CalloutBlock.astro';
import ChartBlock from './ChartBlock.astro';
import DownloadsBlock from './DownloadsBlock.astro';
import ImageBlock from './ImageBlock.astro';
import QuoteBlock from './QuoteBlock.astro';
import RelatedBlock from './RelatedBlock.astro';
import RichTextBlock from './RichTextBlock.astro';
import TimelineBlock from './TimelineBlock.astro';
import VideoBlock from './VideoBlock.astro';

/** The view of each kind of block. */
export const blockViews = {
  AccordionBlock,
  CalloutBlock,
  ChartBlock,
  DownloadsBlock,
  ImageBlock,
  QuoteBlock,
  RelatedBlock,
  RichTextBlock,
  TimelineBlock,
  VideoBlock,
};
