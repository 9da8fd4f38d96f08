import { Link, useLocation } from 'wouter';
import { useText } from '../language/use-text.ts';
import { MENU_GROUPS, ROUTES } from '../routes.ts';
import { useSession } from '../session/use-session.ts';
import { shellMessages } from './messages.ts';

/** `/people` is where one is on `/people/1968…` too. */
const isWithin = (location: string, path: string): boolean =>
  location === path || (path !== '/' && location.startsWith(`${path}/`));

/** The menu: the pages that the caller's roles open. */
export const Navigation = ({ onChoose }: { readonly onChoose?: () => void }) => {
  const text = useText(shellMessages);
  const [location] = useLocation();
  const { roles } = useSession();
  const open = ROUTES.filter((route) => route.roles.some((role) => roles.includes(role)));
  return (
    <nav className="navigation" aria-label={text('navigation')}>
      {MENU_GROUPS.map((group) => {
        const routes = open.filter(({ menu }) => menu?.group === group);
        if (routes.length === 0) return null;
        return (
          <div key={group} className="navigation__group">
            {group !== 'home' && <p className="navigation__title">{text(group)}</p>}
            <ul>
              {routes.map(({ path, menu }) => (
                <li key={path}>
                  <Link
                    href={path}
                    className="navigation__link"
                    {...(isWithin(location, path) && { 'aria-current': 'page' as const })}
                    onClick={onChoose}
                  >
                    {menu !== undefined && text(menu.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
};
