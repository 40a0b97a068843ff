using Explainer.Statiq;
using Microsoft.Extensions.DependencyInjection;
using Statiq.App;
using Statiq.Web;

return await Bootstrapper.Factory
    .CreateWeb(args)
    .ConfigureThemePaths(paths => paths.Clear()) // Statiq would compile a project that lies in the site's theme/.
    .ConfigureFileSystem(files => files.TempPath = files.CachePath = Path.Combine(Path.GetTempPath(), "explainer-statiq")) // Not beside the content.
    .ConfigureServices(services => services.AddSingleton<IFileCleaner, LateCleaner>())
    .ConfigureEngine(engine => SitePipelines.Replace(engine.Pipelines))
    .RunAsync();
