import { publicDesk } from '../../engine/proceedings/council/public-file';
import type { Briefed } from '../../engine/proceedings/council/rules/lean';
import type { View } from '../../engine/proceedings/council/state';

/**
 * The game as somebody sees it who knows what is public and nothing of the coalition's file: no
 * soundings, no arguments, no nods, and each offset only by its spread.
 */
export function publicEye(view: View): Briefed {
  const { docket, model, level, board } = view;
  return { docket, model, level, board, desk: publicDesk(view) };
}
