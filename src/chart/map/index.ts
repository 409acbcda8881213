/** The map page's pictures: true boundaries or hexagons, their legend, the ranked list and the funnel, all of one MapView. */
export {MapFigure} from './MapFigure';
export {AreaMap} from './AreaMap';
export {HexMap} from './HexMap';
export {MapLegend} from './MapLegend';
export {RankedList} from './RankedList';
export {FunnelChart} from './FunnelChart';
export {SelectedCard} from './SelectedCard';
export {areaShapes, type AreaShapes} from './areaShapes';
export type {HexCell} from './placeHexes';
