using Explainer.Statiq;
using Microsoft.Extensions.DependencyInjection;
using Statiq.App;
using Statiq.Web;

return await Bootstrapper.Factory
    .CreateWeb(args)
    .ConfigureThemePaths(paths => paths.Clear()) // Statiq would compile a project that lies in the site's theme/.
    .ConfigureServices(services => services.AddSingleton<IFileCleaner, LateCleaner>())
    .ConfigureEngine(engine => SitePipelines.Replace(engine.Pipelines))
    .RunAsync();
